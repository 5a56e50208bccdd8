"""What the library answers: advice for one person, a plan for many, and the steps beside them."""
