namespace KnowledgeGraph.Export;

/// <summary>Writes a graph piece by piece: nodes first, then relationships.</summary>
internal interface IExportFormat
{
    void Begin(IReadOnlyDictionary<string, PropertyType> nodes, IReadOnlyDictionary<string, PropertyType> relationships);

    void Write(ExportedNode node);

    void Write(ExportedRelationship relationship);

    void End();
}
