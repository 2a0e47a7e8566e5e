using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Training.Encoders.Data;
using KnowledgeGraph.Training.Encoders.Torch;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Encoders;

/// <summary>
/// Trains encoder and heads together: AdamW (Loshchilov and Hutter 2019), a short warm-up, a constant rate, and a linear decay
/// over the last steps of a run that is to give weights (the trapezoid of Zhai et al. 2022): a later run goes on from before it.
/// </summary>
internal sealed class EncoderTrainer(EncoderParameters parameters, EncoderShape shape, WindowPlan plan, IReadOnlyList<TextSource> sources, TextWriter log)
{
    private const double EncoderRate = 1.5e-4;
    private const double HeadsRate = 1.2e-3;
    private const double Decay = 0.01;
    private const double LongestGradient = 5;
    private const int LogEvery = 100;

    /// <param name="schedule">How long, and how fast.</param>
    /// <param name="first">The steps that an earlier run of the same schedule has done.</param>
    /// <param name="seed">Of order, masks and case noise.</param>
    /// <param name="pause">Called every so many steps, with their number; saves and measures.</param>
    public void Run(TrainingSchedule schedule, int first, int seed, Action<int> pause)
    {
        using var dropout = new DropoutPool(seed, TransformerLayers.Rate, EncoderModel.WordRate, EncoderHeads.HeadRate);
        var model = new EncoderModel(parameters, shape, dropout);
        var loss = new EncoderLoss(new EncoderHeads(parameters, dropout));
        Parameter[] encoder = [.. parameters.Encoder()];
        Parameter[] heads = [.. parameters.Heads()];
        using var encoderSteps = optim.AdamW(encoder, EncoderRate, 0.9, 0.98, weight_decay: Decay);
        using var headSteps = optim.AdamW(heads, HeadsRate, 0.9, 0.98, weight_decay: Decay);
        var random = new Random(seed + first);
        var (step, pieces, sum, watch) = (first, 0L, 0.0, Stopwatch.StartNew());
        while (step < schedule.Steps)
        {
            foreach (var windows in plan.Epoch(sources, random))
            {
                using var scope = NewDisposeScope();
                var factor = schedule.RateAt(step, first);
                SetRate(encoderSteps, EncoderRate * factor);
                SetRate(headSteps, HeadsRate * factor);
                encoderSteps.zero_grad();
                headSteps.zero_grad();
                var batch = new EncoderBatch(windows);
                var cost = loss.Of(model.Words(batch), batch);
                cost.backward();
                nn.utils.clip_grad_norm_([.. encoder, .. heads], LongestGradient);
                encoderSteps.step();
                headSteps.step();
                (step, pieces, sum) = (step + 1, pieces + batch.PieceCount, sum + cost.item<float>());
                if (step % LogEvery == 0)
                {
                    log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"step {step}: loss {sum / LogEvery:F3}, {pieces / 1e6:F2} M pieces, {pieces / watch.Elapsed.TotalSeconds:F0} pieces/s"));
                    sum = 0;
                }

                if (step % schedule.PauseEvery == 0 || step == schedule.Steps)
                {
                    pause(step);
                }

                if (step == schedule.Steps)
                {
                    return;
                }
            }
        }
    }

    private static void SetRate(torch.optim.Optimizer optimizer, double rate)
    {
        foreach (var group in optimizer.ParamGroups)
        {
            group.LearningRate = rate;
        }
    }
}
