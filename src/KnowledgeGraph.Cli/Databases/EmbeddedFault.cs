using KnowledgeGraph.Cypher;

namespace KnowledgeGraph.Cli.Databases;

/// <summary>Says the engine's faults in the port's terms: a statement's are the user's, the file's are the environment's.</summary>
internal static class EmbeddedFault
{
    public static T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (CypherException fault)
        {
            throw Translate(fault);
        }
    }

    public static void Guard(Action work) => Guard(() =>
    {
        work();
        return true;
    });

    private static KnowledgeGraphException Translate(CypherException fault) => fault.Type == CypherErrorType.DatabaseError
        ? new EnvironmentException(fault.Message, fault)
        : new KnowledgeGraphException(fault.Message, fault);
}
