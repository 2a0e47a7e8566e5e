using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Claims;

namespace KnowledgeGraph.Loading;

/// <summary>How closed sets are written in the graph and in JSON: lower case.</summary>
public static class GraphText
{
    public static string Of(Polarity polarity) => Lower(polarity);

    public static string Of(Modality modality) => Lower(modality);

    public static string Of(MentionType type) => Lower(type);

    private static string Lower(Enum value) => value.ToString().ToLowerInvariant();
}
