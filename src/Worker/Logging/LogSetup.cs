using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Clona.Worker.Logging;

/// <summary>What hosts log and how: plain lines for a terminal, or one JSON object a line for a log server (<c>CLONA_LOG=json</c>).</summary>
/// <remarks>
/// The framework's own lines name addresses, and one-time links stand in addresses, so they are held back. Messages are constant
/// templates with ids, counts, durations and reason codes.
/// </remarks>
public static class LogSetup
{
    /// <summary>Sets the log up.</summary>
    public static ILoggingBuilder AddClonaLogs(this ILoggingBuilder logging, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (configuration["CLONA_LOG"] == "json")
        {
            logging.AddJsonConsole(options =>
            {
                options.UseUtcTimestamp = true;
                options.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
                options.IncludeScopes = false;
            });
        }

        var own = configuration["CLONA_LOG_LEVEL"] == "information" ? LogLevel.Information : LogLevel.Warning;
        logging.AddFilter("Clona", own).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("System", LogLevel.Warning).AddFilter("Quartz", LogLevel.Warning);
        // A new database is recognised by a question that fails; failures that matter are thrown and logged where they are handled.
        logging.AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.None);
        return logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
    }
}
