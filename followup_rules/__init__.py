"""Should I connect with my interviewer on LinkedIn, when, why, and with which words."""
