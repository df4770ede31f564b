using Microsoft.AspNetCore.Hosting;

namespace Clona.Web.Tests.Embedded;

/// <summary>The tests of this project run on the embedded storage; everything is in the data folder.</summary>
internal static class ChosenStorage
{
    /// <summary>Tells the host where its database is.</summary>
    public static void Tell(IWebHostBuilder builder) => _ = builder;
}
