namespace KnowledgeGraph.Cypher.Binding;

/// <summary>A variable: its name (empty for an anonymous part of a pattern) and the slot of the row that holds it.</summary>
internal sealed record Symbol(string Name, int Slot, StaticType Type)
{
    public override string ToString() => Name.Length > 0 ? Name : $"#{Slot}";
}
