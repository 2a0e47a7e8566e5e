namespace KnowledgeGraph.Training.Encoders;

/// <summary>The steps of a run: how many, how many of them decay at the end, and after how many each time a pause is made.</summary>
internal sealed record TrainingSchedule(int Steps, int DecaySteps, int PauseEvery)
{
    private const int WarmUp = 300;

    /// <summary>The factor of the learning rate, 0 to 1; each run warms up, since what the optimizer knew is not kept.</summary>
    /// <param name="step">The steps done.</param>
    /// <param name="first">The steps that were done when this run began.</param>
    public double RateAt(int step, int first)
    {
        var left = Steps - step;
        return Math.Min(1, (step - first + 1.0) / WarmUp) * (left < DecaySteps ? (double)left / DecaySteps : 1);
    }
}
