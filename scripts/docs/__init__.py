"""The generated pages of docs/ and the generated files of extension/."""
