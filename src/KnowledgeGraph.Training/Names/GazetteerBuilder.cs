using System.IO.Compression;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Training.Names;

/// <summary>Packs the lists of first names, surnames, cities, regions and countries into one <see cref="Gazetteer"/> file.</summary>
internal static class GazetteerBuilder
{
    /// <param name="folder">The folder of gazetteers.</param>
    public static byte[] Build(string folder)
    {
        string Of(string file) => Path.Combine(folder, file);
        var names = new List<(string, NameLists)>();
        names.AddRange(Lines(Of("first-names.txt")).Select(name => (name, NameLists.FirstName)));
        names.AddRange(Lines(Of("surnames-us.txt.gz")).Select(name => (name, NameLists.Surname)));
        names.AddRange(Lines(Of("surnames-all.txt.gz")).Select(name => (name, NameLists.Surname)));
        foreach (var columns in Lines(Of("world-cities.csv.gz")).Skip(1).Select(Split))
        {
            names.Add((columns[0], NameLists.City));
            names.Add((columns[1], NameLists.Country));
            names.Add((columns[2], NameLists.Region));
        }

        names.AddRange(Countries(Of("country-codes.csv")).Select(name => (name, NameLists.Country)));
        return Gazetteer.Write(names.Select(pair => (Tokens(pair.Item1), pair.Item2)).Where(pair => pair.Item1.Length > 1));
    }

    private static IEnumerable<string> Countries(string path)
    {
        var header = Split(Lines(path).First());
        string[] wanted = ["Global Name", "CLDR display name", "UNTERM English Short"];
        foreach (var columns in Lines(path).Skip(1).Select(Split))
        {
            foreach (var column in wanted)
            {
                var name = columns[Array.IndexOf(header, column)].Split(" (")[0];
                yield return name;
            }
        }
    }

    /// <summary>The name as the tokenizer splits it: hyphens and full stops of initials stand alone or stay.</summary>
    private static string Tokens(string name) =>
        string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(LabelledSentence.PiecesOf));

    private static string[] Split(string line)
    {
        var columns = new List<string> { "" };
        var quoted = false;
        foreach (var symbol in line)
        {
            if (symbol == '"')
            {
                quoted = !quoted;
            }
            else if (symbol == ',' && !quoted)
            {
                columns.Add("");
            }
            else
            {
                columns[^1] += symbol;
            }
        }

        return [.. columns];
    }

    private static IEnumerable<string> Lines(string path)
    {
        Stream stream = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Trim().Length > 0)
            {
                yield return line.Trim();
            }
        }
    }
}
