namespace KnowledgeGraph.Training.Encoders;

/// <summary>The steps of a run: how many, how many of them decay at the end, and after how many each time a pause is made.</summary>
internal sealed record TrainingSchedule(int Steps, int DecaySteps, int PauseEvery)
{
    private const int WarmUp = 300;

    /// <summary>The factor of the learning rate, 0 to 1.</summary>
    public double RateAt(int step)
    {
        var left = Steps - step;
        return Math.Min(1, (step + 1.0) / WarmUp) * (left < DecaySteps ? (double)left / DecaySteps : 1);
    }
}
