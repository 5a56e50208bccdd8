"""Code that runs inside Pyodide while the runtime is built."""
