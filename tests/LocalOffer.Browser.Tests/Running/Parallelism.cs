// Each test class has a tab of its own, and the machine has two cores: the browser itself needs some of them.
[assembly: CollectionBehavior(CollectionBehavior.CollectionPerClass, MaxParallelThreads = 2)]
