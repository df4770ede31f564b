using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Storage.Work;

namespace Clona.Worker.Stages;

/// <summary>Requests to children for a claimed document: a function of what is stored, never of the moment.</summary>
internal static class EngineRequests
{
    /// <summary>What <paramref name="claim"/>'s document is by content.</summary>
    public static MediaType TypeOf(WorkClaim claim) => MediaTypeNames.TypeOf(claim.MediaType);

    /// <summary>A request for <paramref name="task"/>.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="task">What to do.</param>
    /// <param name="profile">The office's own rules; null for the program's.</param>
    public static EngineRequest Of(WorkClaim claim, EngineTask task, ReadOnlyMemory<byte>? profile) => new()
    {
        Task = task,
        MediaType = TypeOf(claim),
        FileName = claim.FileName,
        ProfileId = claim.ProfileId,
        ProfileFile = profile,
        Today = claim.Today,
    };
}
