throw new Error("worker throws");
