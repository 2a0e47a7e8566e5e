using KnowledgeGraph.Extraction.Learned;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Extraction.Learned;

public sealed class ConfidenceCurveTests
{
    [Theory]
    [InlineData(-1, 0.8)]
    [InlineData(0, 0.8)]
    [InlineData(0.5, 0.85)]
    [InlineData(1, 0.9)]
    [InlineData(7, 0.9)]
    public void Between_its_points_the_share_grows_evenly_and_beyond_them_it_stays(float excess, double share) =>
        new ConfidenceCurve([(0, 0.8f), (1, 0.9f)]).At(excess).ShouldBe(share, 1e-6);
}
