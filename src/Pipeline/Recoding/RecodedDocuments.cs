using System.Security.Cryptography;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Sandbox;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Recoding;

/// <summary>Makes documents whose pictures nobody can blank into such whose pictures can be blanked, picture by picture.</summary>
/// <remarks>
/// Reading, removal and verification have to come to the same document, so a picture is left out only for what lies in itself; a machine
/// that is too busy refuses the document. What a child asks for is checked: it has read what somebody handed in. Safe for use by
/// several threads.
/// </remarks>
/// <param name="decode">Decodes pictures.</param>
/// <param name="time">Clock of the longest time.</param>
internal sealed class RecodedDocuments(PictureDecoding decode, TimeProvider time)
{
    private readonly RecodedMemory memory = new();

    /// <summary>Asks again about the document as long as its pictures have to be decoded.</summary>
    /// <param name="request">The request; it says whether pictures are decoded at all.</param>
    /// <param name="document">The document as it was asked about.</param>
    /// <param name="asked">What was answered.</param>
    /// <param name="askAbout">Asks about what was made of the document.</param>
    /// <param name="ask">Asks any child.</param>
    /// <param name="cancellationToken">Kills the children.</param>
    /// <returns>The last answer, which asks for no pictures, and the document that it is about.</returns>
    public async Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts, RecodedDocument Made)> AskAsync(
        EngineRequest request,
        ReadOnlyMemory<byte> document,
        (EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts) asked,
        Func<RecodedDocument, Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts)>> askAbout,
        ChildQuestion ask,
        CancellationToken cancellationToken)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(document.Span));
        var work = new RecodingWork(document, !request.DecodesPictures, time);
        var (answer, parts) = asked;
        if (answer.CodedNeeds.Count > 0 && request.DecodesPictures && memory.Find(name) is { } known)
        {
            work.GoOn(known);
            (answer, parts) = await askAbout(known);
        }

        while (answer.CodedNeeds.Count > 0)
        {
            if (!work.Accepts(answer.CodedNeeds, parts.Count))
            {
                return (EngineAnswer.Refused(RefusalReason.EngineDied), [], work.Made);
            }

            if (await RoundAsync(request, work, answer.CodedNeeds, parts, ask, cancellationToken) is { } refusal)
            {
                return (EngineAnswer.Refused(refusal), [], work.Made);
            }

            (answer, parts) = await askAbout(work.Made);
        }

        // Of a document that was given up nothing is remembered: its limits would begin anew.
        if (work.HasBegun)
        {
            memory.Keep(name, work.Made);
        }

        return (answer, parts, work.Made);
    }

    private async Task<RefusalReason?> RoundAsync(
        EngineRequest request, RecodingWork work, IReadOnlyList<CodedNeed> needs, IReadOnlyList<ReadOnlyMemory<byte>> codestreams, ChildQuestion ask, CancellationToken cancellationToken)
    {
        List<CodedNeed> decoded = [];
        List<ReadOnlyMemory<byte>> parts = [work.Made.Document];
        foreach (var (need, codestream) in needs.Zip(codestreams).TakeWhile(_ => !work.Made.IsOver))
        {
            if (work.IsTooLong)
            {
                return RefusalReason.TimeLimit;
            }

            var (end, samples) = await decode(codestream, need, cancellationToken);
            if (end is ChildEnd.Starved or ChildEnd.NoSandbox)
            {
                return ChildRefusal.Of(end, RefusalReason.EngineDied);
            }

            work.Count(need, samples is not null);
            if (samples is not null)
            {
                decoded.Add(need);
                parts.Add(samples);
            }
        }

        work.EndRound();
        if (decoded.Count == 0)
        {
            return null;
        }

        var (answer, made) = await ask(request with { Task = EngineTask.Recode, CodedNeeds = decoded }, parts);
        if (answer.Refusal is null)
        {
            work.Take(made[0], answer.KeptPictures, decoded);
        }

        // Pictures that cannot be written stay as they are, on every machine; all other refusals may be the machine's.
        return answer.Refusal is RefusalReason.UndecodableContent ? null : answer.Refusal;
    }
}
