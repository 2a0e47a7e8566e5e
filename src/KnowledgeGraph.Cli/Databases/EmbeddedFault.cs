using KnowledgeGraph.Cypher;

namespace KnowledgeGraph.Cli.Databases;

/// <summary>Says the engine's faults in the port's terms: a statement's are the user's, the file's are the environment's.</summary>
internal static class EmbeddedFault
{
    /// <param name="work">What may fail.</param>
    /// <param name="source">The file of the statement that is run, named before the fault's place in it.</param>
    public static T Guard<T>(Func<T> work, string? source = null)
    {
        try
        {
            return work();
        }
        catch (CypherException fault)
        {
            throw Translate(fault, source);
        }
    }

    public static void Guard(Action work) => Guard(() =>
    {
        work();
        return true;
    });

    private static KnowledgeGraphException Translate(CypherException fault, string? source) => fault.Type == CypherErrorType.DatabaseError
        ? new EnvironmentException(fault.Message, fault)
        : new KnowledgeGraphException(source is null || fault.Position is null ? fault.Message : source + fault.Message, fault);
}
