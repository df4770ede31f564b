using System.Reflection;
using System.Text;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Journey;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Policy.Trial;
using Clona.Storage.Profiles;

namespace Clona.Web.Profiles;

/// <summary>Tries a profile on sample documents, each read by a child in its sandbox; nothing is stored.</summary>
/// <remarks>
/// The sample is the made-up documents that come with the program, and a text that the profile manager pastes: who looks after
/// profiles has no right to documents of the office.
/// </remarks>
public sealed class ProfileTrials(EngineCall engine, ProfileDesk profiles, TimeProvider time)
{
    private const int AtOnce = 2;
    private const string Folder = "demo/";

    /// <summary>Longest pasted sample, in characters.</summary>
    public const int LongestSample = 100_000;

    /// <summary>What <paramref name="tried"/> would change against the rules in force for the same kind.</summary>
    /// <param name="tried">The profile, sound.</param>
    /// <param name="file">Its file.</param>
    /// <param name="sample">A pasted text; empty for none.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<TrialOutcome> RunAsync(
        Profile tried, ReadOnlyMemory<byte> file, string sample, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tried);
        ArgumentNullException.ThrowIfNull(sample);
        var started = time.GetTimestamp();
        var inForce = await profiles.InForceAsync(tried.Id, cancellationToken) ?? await profiles.InForceAsync(ProfileCatalog.DefaultId, cancellationToken);
        var rows = new List<TrialRow>();
        var (documents, refused) = (0, 0);
        var gate = new Lock();
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(SamplesOf(sample), options, async (item, cancel) =>
        {
            var request = new EngineRequest
            {
                Task = EngineTask.Try,
                MediaType = item.Type,
                FileName = "ukazka",
                ProfileId = inForce!.Value.Profile.Id,
                ProfileFile = inForce.Value.File,
                TriedProfile = file,
                Today = DateOnly.FromDateTime(time.GetLocalNow().DateTime),
            };
            var (answer, _) = await engine.AskAsync(request, [item.Content], _ => { }, cancel);
            lock (gate)
            {
                rows.AddRange(answer.Trial);
                documents += answer.Refusal is null ? 1 : 0;
                refused += answer.Refusal is null ? 0 : 1;
            }
        });
        return new TrialOutcome(ProfileTrial.Sum(rows), documents, refused, time.GetElapsedTime(started));
    }

    private static List<(MediaType Type, ReadOnlyMemory<byte> Content)> SamplesOf(string sample)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var samples = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => (MediaType.Pdf, Read(assembly, name))).ToList();
        if (!string.IsNullOrWhiteSpace(sample))
        {
            samples.Add((MediaType.PlainText, Encoding.UTF8.GetBytes(sample)));
        }

        return samples;
    }

    private static ReadOnlyMemory<byte> Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
