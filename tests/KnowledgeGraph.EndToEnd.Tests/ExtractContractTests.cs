using System.Text.Json;
using KnowledgeGraph.Tests;
using Shouldly;

namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary>The JSON of <c>kg extract</c> is a contract: every text equals the slice it names, every id refers to something.</summary>
public sealed class ExtractContractTests
{
    [Fact]
    public async Task The_samples_keep_the_contract()
    {
        foreach (var file in Directory.GetFiles(Samples.Folder).Order(StringComparer.Ordinal))
        {
            Check(await ExtractAsync(file));
        }
    }

    [SkippableFact]
    public async Task Real_pages_keep_the_contract()
    {
        Skip.If(RepositoryFiles.Shared is null, "the shared articles are not beside this checkout");
        using var folder = new TemporaryFolder();
        var pages = Directory.GetFiles(Path.Combine(RepositoryFiles.Shared!, "articles", "wcxb-dev", "html"), "*.html.gz").Order(StringComparer.Ordinal).Take(40);
        foreach (var page in pages)
        {
            var path = folder.File(Path.GetFileNameWithoutExtension(page));
            await using (var packed = File.OpenRead(page))
            await using (var unpacked = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionMode.Decompress))
            await using (var target = File.Create(path))
            {
                await unpacked.CopyToAsync(target);
            }

            var run = await KgRun.Async("extract", path);
            run.ExitCode.ShouldBeLessThan(2, run.Diagnostics);
            if (run.ExitCode == 0)
            {
                using var json = JsonDocument.Parse(run.Data);
                Check(json.RootElement);
            }
        }
    }

    [Fact]
    public async Task Several_inputs_give_a_line_of_JSON_each_in_their_order()
    {
        var run = await KgRun.Async("extract", Samples.Folder);

        var lines = run.Data.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(3);
        lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("article").GetProperty("site").GetString())
            .ShouldBe(["North Quay News", "Southern Sky Report", "The Model Gazette"]);
    }

    [Fact]
    public async Task The_same_page_gives_the_same_bytes()
    {
        var first = await KgRun.Async("extract", Samples.Of("world-models.html"));
        var second = await KgRun.Async("extract", Samples.Of("world-models.html"));

        second.Data.ShouldBe(first.Data);
    }

    internal static async Task<JsonElement> ExtractAsync(params string[] args)
    {
        var run = await KgRun.Async(["extract", .. args]);
        run.ExitCode.ShouldBe(0, run.Diagnostics);
        return JsonDocument.Parse(run.Data).RootElement;
    }

    private static void Check(JsonElement root)
    {
        var text = root.GetProperty("article").GetProperty("text").GetString()!;
        foreach (var sentence in root.GetProperty("sentences").EnumerateArray())
        {
            CheckSlice(text, sentence);
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entity in root.GetProperty("entities").EnumerateArray())
        {
            ids.Add(entity.GetProperty("id").GetString()!).ShouldBeTrue("entity ids are unique");
            foreach (var mention in entity.GetProperty("mentions").EnumerateArray())
            {
                CheckSlice(text, mention);
            }
        }

        foreach (var claim in root.GetProperty("claims").EnumerateArray())
        {
            ids.ShouldContain(claim.GetProperty("subject").GetString()!);
            var target = claim.GetProperty("object");
            (target.ValueKind == JsonValueKind.Null).ShouldBe(claim.GetProperty("value").ValueKind != JsonValueKind.Null, "an object or a value, never both");
            if (target.ValueKind != JsonValueKind.Null)
            {
                ids.ShouldContain(target.GetString()!);
            }

            claim.GetProperty("evidence").GetArrayLength().ShouldBeGreaterThan(0);
            foreach (var evidence in claim.GetProperty("evidence").EnumerateArray())
            {
                CheckSlice(text, evidence);
                var sentence = root.GetProperty("sentences")[evidence.GetProperty("sentence").GetInt32()];
                evidence.GetProperty("start").GetInt32().ShouldBeGreaterThanOrEqualTo(sentence.GetProperty("start").GetInt32());
                evidence.GetProperty("end").GetInt32().ShouldBeLessThanOrEqualTo(sentence.GetProperty("end").GetInt32());
            }
        }
    }

    private static void CheckSlice(string text, JsonElement element)
    {
        var (start, end) = (element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32());
        text[start..end].ShouldBe(element.GetProperty("text").GetString());
    }
}
