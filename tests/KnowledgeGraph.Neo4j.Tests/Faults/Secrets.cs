using System.Text;
using Shouldly;

namespace KnowledgeGraph.Neo4j.Tests.Faults;

/// <summary>Holds everything that a fault tells, causes and traces too, against what must never be told.</summary>
internal static class Secrets
{
    /// <summary>Neither the password nor the header in which it is sent.</summary>
    public static void ShouldTellNoSecret(this Exception fault, Neo4jOptions options)
    {
        var login = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.Username}:{options.Password}"));
        fault.ToString().ShouldNotContain(options.Password!);
        fault.ToString().ShouldNotContain(login);
    }
}
