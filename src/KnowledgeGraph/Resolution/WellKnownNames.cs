using System.Collections.Frozen;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Resolution;

/// <summary>The full names of things that articles commonly call by a short one only, so that they get one id everywhere.</summary>
internal sealed class WellKnownNames
{
    private readonly FrozenDictionary<(EntityKind, string), string> _names;

    private WellKnownNames(FrozenDictionary<(EntityKind, string), string> names) => _names = names;

    public static WellKnownNames Embedded()
    {
        using var stream = typeof(WellKnownNames).Assembly.GetManifestResourceStream("resolution/well-known-names.txt")
            ?? throw new InvalidDataException("resolution/well-known-names.txt is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        var names = new Dictionary<(EntityKind, string), string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var fields = line.Split('|');
                var kind = Enum.Parse<EntityKind>(fields[0], ignoreCase: true);
                foreach (var name in fields.Skip(1))
                {
                    names.Add((kind, name), fields[1]);
                }
            }
        }

        return new WellKnownNames(names.ToFrozenDictionary());
    }

    /// <summary>The full name of the first of the names that is well known; null when none is.</summary>
    public string? Find(EntityKind kind, IEnumerable<string> names) =>
        names.Select(name => _names.GetValueOrDefault((kind, name))).FirstOrDefault(full => full is not null);
}
