"""The reviewer of notes and messages: findings with their position in the text."""
