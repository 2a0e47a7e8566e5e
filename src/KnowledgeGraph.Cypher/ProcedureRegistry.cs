using System.Collections.Concurrent;

namespace KnowledgeGraph.Cypher;

/// <summary>The procedures that the statements of one database can call.</summary>
public sealed class ProcedureRegistry
{
    private readonly ConcurrentDictionary<string, IProcedure> _procedures = new(StringComparer.Ordinal);
    private int _version;

    /// <summary>Grows with every registration, so that plans made before are not used again.</summary>
    internal int Version => _version;

    /// <summary>Takes the place of a procedure of the same name.</summary>
    public void Register(IProcedure procedure)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        _procedures[procedure.Name] = procedure;
        Interlocked.Increment(ref _version);
    }

    internal IProcedure? Find(string name) => _procedures.GetValueOrDefault(name);
}
