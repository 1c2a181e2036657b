// One jsii kernel serves the whole process, and it is not thread-safe.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
