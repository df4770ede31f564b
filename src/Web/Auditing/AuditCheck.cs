using Clona.Pipeline.Verification;
using Clona.Storage.Auditing;
using Clona.Storage.Registration;

namespace Clona.Web.Auditing;

/// <summary>Verifies the whole log now, by the verifier's own code on the exported records.</summary>
public sealed class AuditCheck(AuditArchive archive, DataFolder home)
{
    /// <summary>The verdict.</summary>
    public async Task<AuditReading> VerifyAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateDirectory(Path.Join(home.Home, "checks", Guid.NewGuid().ToString("N")));
        try
        {
            var path = Path.Join(folder.FullName, "log.clona");
            await using (var file = new FileStream(path, FileMode.CreateNew))
            {
                await archive.ExportAsync(file, cancellationToken);
            }

            return AuditVerification.Verify(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
