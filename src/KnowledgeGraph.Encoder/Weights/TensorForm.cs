namespace KnowledgeGraph.Encoder.Weights;

/// <summary>How a tensor lies in a weights file.</summary>
internal enum TensorForm : byte
{
    /// <summary>Single-precision numbers.</summary>
    Floats,

    /// <summary>Rows of signed bytes, then a scale for each row; for looking rows up.</summary>
    Table,

    /// <summary>
    /// Signed bytes as <see cref="PanelLayout"/> orders them, then a scale for each output, then the sum of each output's bytes;
    /// for products.
    /// </summary>
    Panels,
}
