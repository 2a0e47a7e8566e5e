using Microsoft.Playwright;

namespace KnowledgeGraph.EndToEnd.Tests.Browser;

/// <summary>Neo4j Browser in a headless window of its own.</summary>
internal sealed class BrowserWindow : IAsyncDisposable
{
    private const int Width = 1600;
    private const int Height = 1100;
    private const float Patience = 60_000;
    private const string LoggedIn = "You are connected as user";

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private BrowserWindow(IPlaywright playwright, IBrowser browser, IPage page) => (_playwright, _browser, Page) = (playwright, browser, page);

    public IPage Page { get; }

    /// <summary>The newest result. The frame that tells of the login comes and goes by itself, and is none.</summary>
    public ILocator Result => Results("").First;

    public static async Task<BrowserWindow> OpenAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
        });
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = Width, Height = Height } });
        page.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        return new BrowserWindow(playwright, browser, page);
    }

    /// <summary>Goes to an address and gives the password, where one is asked for; the form's other fields must be filled in already.</summary>
    public async Task LogInAsync(string address, string password)
    {
        await Page.GotoAsync(address);
        await Page.GetByTestId("password").FillAsync(password);
        await Page.GetByTestId("connect").ClickAsync();
        await Assertions.Expect(Page.GetByText(LoggedIn)).ToBeVisibleAsync();
    }

    /// <summary>Goes to another address once logged in.</summary>
    public async Task GoAsync(string address)
    {
        await Page.GotoAsync("about:blank");
        await Page.GotoAsync(address);

        // The drawer tells once the login that Browser kept has been taken again; all else is there before.
        await Page.GetByTestId("navigationDBMS").ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Connected as" })).ToBeVisibleAsync();
        await Page.GetByTestId("navigationDBMS").ClickAsync();
    }

    /// <summary>Runs what stands in the editor; saves what the window shows when no result comes of it.</summary>
    public async Task RunAsync()
    {
        await Page.EvaluateAsync("document.querySelectorAll('[data-testid=frame]').forEach(frame => frame.dataset.old = true)");

        // No mouse: the editor grows with what it is filled with, and a button that moves between its going down and up is not clicked.
        await Page.GetByTestId("editor-Run").DispatchEventAsync("click");
        try
        {
            await Assertions.Expect(Results(":not([data-old])")).Not.ToHaveCountAsync(0);
        }
        catch (PlaywrightException)
        {
            await PhotographAsync("without-result");
            throw;
        }
    }

    /// <summary>Until Browser has written down something that it is to know when it is opened again; it takes its time.</summary>
    public Task KeptAsync(string words) =>
        Page.WaitForFunctionAsync("words => Object.values({ ...localStorage }).some(kept => kept.includes(words))", words);

    /// <summary>Enlarges the newest result, which is a picture, to the window and fits it in.</summary>
    public async Task EnlargeAsync()
    {
        await Result.GetByTitle("Fullscreen").ClickAsync();
        await ComeToRestAsync();
        await Page.GetByLabel("zoom-to-fit").ClickAsync();
        await ComeToRestAsync();
    }

    private ILocator Results(string selector) => Page.Locator("[data-testid=frame]" + selector).Filter(new() { HasNotText = LoggedIn });

    /// <summary>Until nodes and zoom have stood still for a while.</summary>
    private Task ComeToRestAsync() => Page.WaitForFunctionAsync(
        """
        () => {
            const places = [...document.querySelectorAll('svg g[transform]')].map(part => part.getAttribute('transform')).join();
            window.restingFor = places === window.lastPlaces ? window.restingFor + 1 : 0;
            window.lastPlaces = places;
            return places.length > 0 && window.restingFor >= 8;
        }
        """,
        null,
        new PageWaitForFunctionOptions { PollingInterval = 150 });

    /// <summary>Saves what the window shows beside the tests, to be looked at.</summary>
    public Task PhotographAsync(string name) =>
        Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(AppContext.BaseDirectory, "artifacts", name + ".png") });

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
