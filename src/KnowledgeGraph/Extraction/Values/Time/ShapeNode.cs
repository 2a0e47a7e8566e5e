namespace KnowledgeGraph.Extraction.Values.Time;

/// <summary>A part of a shape of time; a glued one stands right behind what comes before.</summary>
internal abstract record ShapeNode(bool IsGlued);

internal sealed record ShapeWord(string Text, bool IsGlued) : ShapeNode(IsGlued);

/// <summary>A word of a class, or a kind of number, whose value is kept under the name of the slot.</summary>
internal sealed record ShapeClass(string Class, string Slot, bool IsGlued) : ShapeNode(IsGlued);

/// <summary>One of several ways to go on; where one is empty, nothing need stand there.</summary>
internal sealed record ShapeChoice(IReadOnlyList<IReadOnlyList<ShapeNode>> Ways, bool IsGlued) : ShapeNode(IsGlued);

/// <summary>What must, or must not, stand at an end of a shape.</summary>
internal sealed record ShapeBorder(IReadOnlyList<ShapeNode> Any, bool IsForbidden);
