"""What the stores are given: texts from `docs/store/`, pictures of the real extension."""
