using Clona.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace Clona.Web.Tests.Security;

public sealed class ListeningAddressTests
{
    [Theory]
    [InlineData(null, null, true)]
    [InlineData("localhost", null, true)]
    [InlineData("127.0.0.1", null, true)]
    [InlineData("0.0.0.0", null, false)]
    [InlineData("clona.urad.cz", null, false)]
    [InlineData("clona.urad.cz", "cert.pem", true)]
    public void Plain_http_is_for_the_loopback_address_only(string? host, string? certificate, bool isAllowed)
    {
        var settings = new Dictionary<string, string?> { ["CLONA_HOST"] = host, ["CLONA_CERTIFICATE"] = certificate };

        ListeningAddress.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).IsAllowed.ShouldBe(isAllowed);
    }

    [Fact]
    public void A_second_start_on_the_same_home_is_refused()
    {
        var home = Directory.CreateTempSubdirectory("clona-lock-").FullName;
        using (var held = HomeLock.Take(home))
        {
            held.ShouldNotBeNull();
            HomeLock.Take(home).ShouldBeNull();
        }

        using var again = HomeLock.Take(home);
        again.ShouldNotBeNull();
    }
}
