using Clona.Pipeline.Policy;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Clona.Web.Tests.Office;

/// <summary>The real host on a home of its own; only the worker stands still, so that documents stay where tests put them.</summary>
public sealed class WebOffice : WebApplicationFactory<Program>
{
    public const string Password = "modrá židle pod stolem";

    private readonly string home = Directory.CreateTempSubdirectory("clona-web-").FullName;
    private int people;

    internal CapturedLogs Logs { get; } = new();

    /// <summary>A browser with its own cookies; it does not follow redirects by itself.</summary>
    internal Visitor Visitor() => new(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));

    /// <summary>A signed-in browser of a new account with these roles.</summary>
    internal async Task<Visitor> SignedInAsync(params StaffRole[] roles)
    {
        var (name, secret) = await PersonAsync(roles);
        var visitor = Visitor();
        await visitor.SignInAsync(name, Password, secret);
        return visitor;
    }

    /// <summary>A new account with a second factor.</summary>
    internal async Task<(string Name, string Secret)> PersonAsync(params StaffRole[] roles)
    {
        await using var scope = Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = new Account
        {
            UserName = $"osoba{Interlocked.Increment(ref people)}",
            DisplayName = $"Osoba Vymyšlená {people}",
            Pseudonym = InvitationDesk.NewPseudonym(),
            TwoFactorEnabled = true,
        };
        (await users.CreateAsync(account, Password)).Succeeded.ShouldBeTrue();
        (await users.AddToRolesAsync(account, roles.Select(WireName.Of))).Succeeded.ShouldBeTrue();
        await users.ResetAuthenticatorKeyAsync(account);
        return (account.UserName, (await users.GetAuthenticatorKeyAsync(account))!);
    }

    /// <summary>The id of the account of that name.</summary>
    internal async Task<Guid> AccountAsync(string name)
    {
        await using var scope = Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByNameAsync(name)).ShouldNotBeNull().Id;
    }

    internal T Service<T>()
        where T : notnull => Services.GetRequiredService<T>();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("CLONA_HOME", home);
        ChosenStorage.Tell(builder);
        builder.UseSetting("CLONA_PORT", "5080");
        builder.UseSetting("CLONA_ENGINE", BuiltProgram.Folder);
        builder.UseSetting("CLONA_DOOR_LIMIT", "100000");
        builder.ConfigureLogging(logging => logging.AddProvider(Logs));
        builder.ConfigureTestServices(services =>
        {
            foreach (var service in services.Where(service => service.ServiceType == typeof(IHostedService) && IsWorker(service)).ToList())
            {
                services.Remove(service);
            }
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(home))
        {
            Directory.Delete(home, recursive: true);
        }
    }

    private static bool IsWorker(ServiceDescriptor service)
    {
        var origin = service.ImplementationType?.FullName ?? service.ImplementationFactory?.Method.DeclaringType?.FullName ?? string.Empty;
        return origin.StartsWith("Clona.Worker", StringComparison.Ordinal) || origin.StartsWith("Quartz", StringComparison.Ordinal);
    }
}
