using System.Runtime.InteropServices;
using KnowledgeGraph.Cli;
using KnowledgeGraph.Cli.Terminals;

Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return await KgApplication.RunAsync(args, Terminal.OfProcess(), stop.Token);

// The first signal lets the work end at the next whole article; a second one ends the process as ever.
void Stop(PosixSignalContext context)
{
    context.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}
