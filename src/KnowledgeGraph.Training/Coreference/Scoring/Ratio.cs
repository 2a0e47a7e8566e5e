namespace KnowledgeGraph.Training.Coreference.Scoring;

/// <summary>Recall and precision as fractions, whose parts add up over documents.</summary>
internal readonly record struct Ratio(double Found, double Gold, double Right, double Guessed)
{
    public double Recall => Gold == 0 ? 0 : Found / Gold;

    public double Precision => Guessed == 0 ? 0 : Right / Guessed;

    /// <summary>The harmonic mean of both, 0 where both are 0.</summary>
    public double F1 => Recall + Precision == 0 ? 0 : 2 * Recall * Precision / (Recall + Precision);

    public static Ratio operator +(Ratio a, Ratio b) =>
        new(a.Found + b.Found, a.Gold + b.Gold, a.Right + b.Right, a.Guessed + b.Guessed);
}
