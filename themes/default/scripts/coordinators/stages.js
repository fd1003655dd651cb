// Stages and tasks. It asks nothing of any server and keeps nothing.
