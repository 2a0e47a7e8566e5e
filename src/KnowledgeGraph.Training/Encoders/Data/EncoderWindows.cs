using KnowledgeGraph.Encoder.Inputs;

namespace KnowledgeGraph.Training.Encoders.Data;

/// <summary>The windows of a batch, each with its sentences.</summary>
internal sealed record EncoderWindows(IReadOnlyList<(EncoderInput Input, IReadOnlyList<AnnotatedSentence> Sentences)> Windows);
