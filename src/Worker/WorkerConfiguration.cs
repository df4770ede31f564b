using System.Globalization;
using Clona.Pipeline.Sandbox;
using Clona.Worker.Antivirus;
using Clona.Worker.Disk;
using Clona.Worker.Night;
using Microsoft.Extensions.Configuration;

namespace Clona.Worker;

/// <summary>Reads the worker's settings from the environment of a host.</summary>
public static class WorkerConfiguration
{
    private const int UsualMailPort = 587;

    /// <summary>Reads them.</summary>
    /// <exception cref="FormatException">A setting that protects something is written wrongly; the host must not start without it.</exception>
    public static WorkerSettings Read(IConfiguration configuration, WorkerHome home, SandboxMode sandbox)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var usual = new WorkerSettings { Home = home };
        return usual with
        {
            EngineFolder = configuration["CLONA_ENGINE"],
            Sandbox = sandbox,
            Schedule = WorkWindow.TryParse(configuration["CLONA_WATCH_HOURS"], out var window) ? window : WorkWindow.AtOnce,
            Parallel = Number(configuration["CLONA_PARALLEL"]) ?? usual.Parallel,
            MostReading = Number(configuration["CLONA_PARALLEL_READING"]),
            MostOutput = Number(configuration["CLONA_PARALLEL_OUTPUT"]),
            MostBatch = Number(configuration["CLONA_PARALLEL_BATCH"]),
            LeastFree = Number(configuration["CLONA_LEAST_FREE_MB"]) is { } megabytes ? (long)megabytes << 20 : DiskRoom.UsualLeastFree,
            Antivirus = Antivirus(configuration),
            Mail = Mail(configuration),
            DigestAt = TimeOnly.TryParseExact(
                configuration["CLONA_DIGEST_AT"], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
                ? at
                : usual.DigestAt,
        };
    }

    // Fail closed: who meant to switch the antivirus on and mistyped it must not work without one.
    private static AntivirusSettings Antivirus(IConfiguration configuration) =>
        AntivirusSettings.TryParse(configuration["CLONA_ANTIVIRUS"], out var settings)
            ? settings with { IsInfectedErased = configuration["CLONA_ANTIVIRUS_INFECTED"] == "erase" }
            : throw new FormatException(WorkerTexts.Of("wrong-antivirus"));

    private static MailSettings? Mail(IConfiguration configuration)
    {
        var (server, to) = (Text(configuration["CLONA_SMTP"]), Text(configuration["CLONA_DIGEST_TO"]));
        if (server is null || to is null)
        {
            return null;
        }

        var parts = server.Split(':');
        return new MailSettings(
            parts[0],
            parts.Length > 1 ? Number(parts[1]) ?? UsualMailPort : UsualMailPort,
            configuration["CLONA_SMTP_TLS"] != "off",
            Text(configuration["CLONA_SMTP_FROM"]) ?? to.Split(',')[0].Trim(),
            to.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            Text(configuration["CLONA_SMTP_USER"]),
            Text(configuration["CLONA_SMTP_PASSWORD_FILE"]));
    }

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static int? Number(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
