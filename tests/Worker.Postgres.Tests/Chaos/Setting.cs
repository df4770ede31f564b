using System.Globalization;

namespace Clona.Worker.Postgres.Tests.Chaos;

/// <summary>How long and how big a run is; the figures of docs/reliability.md name them.</summary>
internal static class Setting
{
    public static int Of(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
