using System.Globalization;
using KnowledgeGraph.Cli.Configuration;
using KnowledgeGraph.Encoder;
using KnowledgeGraph.Extraction.Patterns;

namespace KnowledgeGraph.Cli.Inputs;

/// <summary>The extractor with the user's own relation types, where there are any.</summary>
internal static class ConfiguredExtractor
{
    /// <exception cref="KnowledgeGraphException">The file with relation types is not there or cannot be read.</exception>
    public static ArticleExtractor Create(KgSettings settings)
    {
        if (settings.MinConfidence is not (>= 0 and <= 1))
        {
            throw new KnowledgeGraphException($"MinConfidence is {settings.MinConfidence.ToString(CultureInfo.InvariantCulture)}; expected a number from 0 to 1 (KG_MINCONFIDENCE or appsettings.json)");
        }

        if (settings.Relations is not { Length: > 0 } file)
        {
            return ArticleExtractor.English(LanguageEncoder.Embedded(), null, settings.MinConfidence);
        }

        return File.Exists(file)
            ? ArticleExtractor.English(LanguageEncoder.Embedded(), Ontology.Default().With(File.ReadAllText(file), file), settings.MinConfidence)
            : throw new KnowledgeGraphException($"the file of relation types '{file}' is not there; KG_RELATIONS or appsettings.json names it");
    }
}
