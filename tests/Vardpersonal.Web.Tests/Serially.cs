using Xunit;

// Some tests measure time and some start processes: one at a time, so that none is measured while another works.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
