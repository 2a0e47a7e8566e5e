using System.Diagnostics;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Encoder.Tests;

/// <summary>The same program with fewer and fewer of the processor's instructions.</summary>
public sealed class ProcessorTests
{
    [Theory]
    [InlineData("EnableAVXVNNI", "vnni=False")]
    [InlineData("EnableAVX512", "512=False")]
    [InlineData("EnableAVX512 EnableAVXVNNI", "512=False vnni=False")]
    [InlineData("EnableAVX2", "512=False vnni=False avx2=False")]
    public void A_document_is_read_to_the_same_bits_without_some_instructions(string switches, string expected)
    {
        int[] lengths = [9, 1, 23, 0, 14];
        var lines = Run(switches.Split(' '), lengths);

        lines[0].ShouldContain(expected);
        lines[1].ShouldBe(Fingerprint.Of(RandomModel.Encoder().Encode(RandomText.Document(5, lengths))));
    }

    [Fact]
    public void A_document_is_read_to_the_same_bits_without_any_vector_instructions()
    {
        var lines = Run(["EnableHWIntrinsic"], [2, 1]);

        lines[0].ShouldBe("512=False vnni=False avx2=False 128=False");
        lines[1].ShouldBe(Fingerprint.Of(RandomModel.Encoder().Encode(RandomText.Document(5, 2, 1))));
    }

    private static string[] Run(string[] switches, int[] lengths)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ProcessorTests).Assembly.Location, .. lengths.Select(length => $"{length}")])
        {
            RedirectStandardOutput = true,
        };
        foreach (var name in switches)
        {
            start.Environment[$"DOTNET_{name}"] = "0";
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
