"""The reviewer of notes and messages: findings with their place in the text."""
