using KnowledgeGraph.Extraction;
using KnowledgeGraph.Loading;

namespace KnowledgeGraph.Cli.Inputs;

/// <summary>What became of one input.</summary>
internal abstract record LoadStep(string Source);

internal sealed record LoadedArticle(string Source, ExtractionResult Extraction, LoadOutcome Outcome) : LoadStep(Source);

internal sealed record LoadFailed(string Source, string Reason) : LoadStep(Source);
