using System.Security.Cryptography;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Scanning;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Recoding;

/// <summary>Makes documents whose pictures nobody can blank into such whose pictures can be blanked, picture by picture.</summary>
/// <remarks>The document keeps its identity, as after a rescue. Safe for use by several threads.</remarks>
/// <param name="decoder">Decodes pictures.</param>
internal sealed class RecodedDocuments(PictureDecoder decoder)
{
    private readonly ScanMemory memory = new();

    /// <summary>Whether everything that it takes is installed.</summary>
    public bool CanDecode => decoder.CanDecode;

    /// <summary>The document with the pictures that were named written anew; null where none of them could be.</summary>
    /// <param name="request">The request that was refused.</param>
    /// <param name="document">The document.</param>
    /// <param name="needs">The pictures.</param>
    /// <param name="codestreams">Their data.</param>
    /// <param name="ask">Asks a child.</param>
    /// <param name="cancellationToken">Kills the children.</param>
    public async Task<ReadOnlyMemory<byte>?> RecodeAsync(
        EngineRequest request,
        ReadOnlyMemory<byte> document,
        IReadOnlyList<CodedNeed> needs,
        IReadOnlyList<ReadOnlyMemory<byte>> codestreams,
        Func<EngineRequest, IReadOnlyList<ReadOnlyMemory<byte>>, Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts)>> ask,
        CancellationToken cancellationToken)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(document.Span));
        if (memory.Find(name) is { } known)
        {
            return known.Document;
        }

        List<CodedNeed> decoded = [];
        List<ReadOnlyMemory<byte>> parts = [document];
        foreach (var (need, codestream) in needs.Zip(codestreams))
        {
            if (await decoder.DecodeAsync(codestream, need, cancellationToken) is { } samples)
            {
                decoded.Add(need);
                parts.Add(samples);
            }
        }

        if (decoded.Count == 0)
        {
            return null;
        }

        var (answer, made) = await ask(request with { Task = EngineTask.Recode, CodedNeeds = decoded }, parts);
        if (answer.Refusal is not null)
        {
            return null;
        }

        memory.Keep(name, new(made[0], [], []));
        return made[0];
    }
}
