using System.Security.Cryptography;
using System.Text.Json;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Inlays;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Printing;
using Clona.Pipeline.Recoding;
using Clona.Pipeline.Rescue;
using Clona.Pipeline.Sandbox;
using Clona.Pipeline.Scanning;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Journey;

/// <summary>Asks a sandboxed child to do one task, and turns every way it can end into an answer.</summary>
/// <param name="sandbox">Starts the children.</param>
/// <param name="rescue">What may help where a file cannot be opened; null for nothing.</param>
/// <param name="scans">Reads pages that are pictures; null refuses them.</param>
/// <param name="conversion">Converts documents that are not read in their own format; null where there are none.</param>
/// <param name="decoder">Decodes pictures in codecs that the engine does not undo; null leaves them as they are.</param>
public sealed class EngineCall(
    EngineSandbox sandbox, PdfRescue? rescue = null, ScanReader? scans = null, WordConversion? conversion = null, PictureDecoder? decoder = null)
{
    private readonly RecodedDocuments recoding = new((codestream, need, stop) => decoder!.DecodeAsync(codestream, need, stop), TimeProvider.System);
    private readonly ScanPreparation? preparation = scans is null ? null : new ScanPreparation(scans, rescue);
    private readonly InlayPreparation? pictures = scans is null ? null : new InlayPreparation(scans);

    /// <summary>How children are kept apart from the host.</summary>
    public SandboxMode Mode => sandbox.Mode;

    /// <summary>The child's answer with its parts; a child that died, hung or could not be started gives a refusal.</summary>
    public async Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts)> AskAsync(
        EngineRequest request,
        IReadOnlyList<ReadOnlyMemory<byte>> parts,
        Action<EngineProgress> onProgress,
        CancellationToken cancellationToken)
    {
        if (sandbox.MissingProgram is not null)
        {
            return (EngineAnswer.Refused(RefusalReason.SandboxMissing), []);
        }

        if (SourceOf(request) is { } source && OfficeFormats.IsConverted(source))
        {
            return await AskConvertedAsync(request, parts, source, onProgress, cancellationToken);
        }

        if (SourceOf(request) is { } picture && PictureFormats.IsPicture(picture))
        {
            return await AskPictureAsync(request, parts, picture, onProgress, cancellationToken);
        }

        request = request with { ReadsPictures = preparation is { CanRead: true }, DecodesPictures = preparation is { CanRead: true } && decoder is { CanDecode: true } };
        var (answer, made) = await AskWithPicturesAsync(request, parts, onProgress, cancellationToken);
        var original = request is { Task: EngineTask.Verify, HasOriginal: true } ? parts[2] : parts[0];
        if (rescue?.CanHelp(request, answer) != true)
        {
            return await AskAboutPicturesAsync(request, parts, (original, original), (answer, made), onProgress, cancellationToken);
        }

        var (end, rebuilt) = await rescue.RebuildAsync(original, cancellationToken);
        if (rebuilt is null)
        {
            // A machine that is too busy for the rescue has not shown that the file is beyond it.
            return end == ChildEnd.Starved ? (EngineAnswer.Refused(RefusalReason.MachineBusy), []) : (answer, made);
        }

        var again = request with { OriginalSha256 = Convert.ToHexStringLower(SHA256.HashData(original.Span)) };
        (answer, made) = await AskOnceAsync(
            again, request.Task == EngineTask.Verify ? [.. parts, rebuilt] : [rebuilt, .. parts.Skip(1)], onProgress, cancellationToken);
        return await AskAboutPicturesAsync(request, parts, (original, rebuilt), (answer, made), onProgress, cancellationToken);
    }

    /// <summary>A PDF whose pages are the pictures of a file, made in a sandbox, or why there is none.</summary>
    /// <param name="type">What the file is; <see cref="PictureFormats.IsPicture"/>.</param>
    /// <param name="picture">The file.</param>
    /// <param name="cancellationToken">Kills the child.</param>
    public async Task<(ReadOnlyMemory<byte>? Pdf, RefusalReason? Refusal)> PdfOfAsync(
        MediaType type, ReadOnlyMemory<byte> picture, CancellationToken cancellationToken)
    {
        var request = new EngineRequest
        {
            Task = EngineTask.Picture,
            MediaType = type,
            FileName = string.Empty,
            ProfileId = string.Empty,
            Today = default,
        };
        var (answer, made) = await AskOnceAsync(request, [picture], _ => { }, cancellationToken);
        return answer.Refusal is { } refusal ? ((ReadOnlyMemory<byte>?)null, refusal) : (made[0], null);
    }

    // What was made of a picture never leaves; it goes the way of a scan under the picture's name.
    private async Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts)> AskPictureAsync(
        EngineRequest request,
        IReadOnlyList<ReadOnlyMemory<byte>> parts,
        MediaType type,
        Action<EngineProgress> onProgress,
        CancellationToken cancellationToken)
    {
        var isVerification = request.Task == EngineTask.Verify;
        var original = isVerification ? parts[2] : parts[0];
        var (pdf, refusal) = await PdfOfAsync(type, original, cancellationToken);
        if (pdf is not { } made)
        {
            return (EngineAnswer.Refused(refusal!.Value), []);
        }

        var about = request with
        {
            MediaType = MediaType.Pdf,
            ReadsPictures = preparation is { CanRead: true },
            OriginalType = type,
            OriginalSha256 = Convert.ToHexStringLower(SHA256.HashData(original.Span)),
        };
        var (answer, answered) = await AskOnceAsync(
            about, isVerification ? [.. parts, made] : [made, .. parts.Skip(1)], onProgress, cancellationToken);
        return preparation?.CanHelp(answer) == true
            ? await AskWithScansAsync(about, parts, (original, made), answer, onProgress, cancellationToken)
            : (answer, answered);
    }

    // A child that names pictures is asked again about the document in which they are written anew, and then about what is read in them.
    private async Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts)> AskAboutPicturesAsync(
        EngineRequest request,
        IReadOnlyList<ReadOnlyMemory<byte>> parts,
        (ReadOnlyMemory<byte> Original, ReadOnlyMemory<byte> Current) document,
        (EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts) refused,
        Action<EngineProgress> onProgress,
        CancellationToken cancellationToken)
    {
        var (answer, made, recoded) = await recoding.AskAsync(
            request,
            document.Current,
            refused,
            known => AskOnceAsync(About(request, document.Original, known), SentAbout(About(request, document.Original, known), parts, known.Document), onProgress, cancellationToken),
            (task, sent) => AskOnceAsync(task, sent, onProgress, cancellationToken),
            cancellationToken);
        document.Current = recoded.Document;
        request = About(request, document.Original, recoded);
        return preparation?.CanHelp(answer) == true
            ? await AskWithScansAsync(request, parts, document, answer, onProgress, cancellationToken)
            : (answer, made);
    }

    // The document keeps its identity whatever was made of it.
    private static EngineRequest About(EngineRequest request, ReadOnlyMemory<byte> original, RecodedDocument made) => request with
    {
        DecodesPictures = !made.IsOver,
        TriedPictures = made.Tried,
        KeptPictures = made.Kept,
        OriginalSha256 = made.Document.Equals(original) ? request.OriginalSha256 : Convert.ToHexStringLower(SHA256.HashData(original.Span)),
    };

    // The same request about the document with what was read in its pictures.
    private async Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts)> AskWithScansAsync(
        EngineRequest request,
        IReadOnlyList<ReadOnlyMemory<byte>> parts,
        (ReadOnlyMemory<byte> Original, ReadOnlyMemory<byte> Current) document,
        EngineAnswer refused,
        Action<EngineProgress> onProgress,
        CancellationToken cancellationToken)
    {
        var (refusal, scan) = await preparation!.PrepareAsync(
            request, document.Current, refused, (layer, sent) => AskOnceAsync(layer, sent, onProgress, cancellationToken), cancellationToken);
        if (scan is null && refused.ScanNeeds.All(need => need.IsOptional))
        {
            if (refused.ScanNeeds.Any(need => need.IsDrawing))
            {
                return await AskWithDrawingsLeftAsync(request, parts, document, refused, onProgress, cancellationToken);
            }

            var without = request with { ReadsPictures = false };
            return await AskOnceAsync(without, SentAbout(without, parts, document.Current), onProgress, cancellationToken);
        }

        if (scan is null)
        {
            return (EngineAnswer.Refused(refusal ?? RefusalReason.NoTextLayer), []);
        }

        var again = request with { OriginalSha256 = Convert.ToHexStringLower(SHA256.HashData(document.Original.Span)), Scans = scan.Pages };
        if (request.Task != EngineTask.Verify)
        {
            return await AskOnceAsync(again, [scan.Document, .. parts.Skip(1)], onProgress, cancellationToken);
        }

        var (fault, pages) = await preparation.ReadAgainAsync(parts[0], scan, cancellationToken);
        return fault is { } reason
            ? (EngineAnswer.Refused(reason), [])
            : await AskOnceAsync(again, [.. parts, scan.Document, .. pages], onProgress, cancellationToken);
    }

    // Pictures that are not read are findings of their own; drawings would be none.
    private Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts)> AskWithDrawingsLeftAsync(
        EngineRequest request,
        IReadOnlyList<ReadOnlyMemory<byte>> parts,
        (ReadOnlyMemory<byte> Original, ReadOnlyMemory<byte> Current) document,
        EngineAnswer refused,
        Action<EngineProgress> onProgress,
        CancellationToken cancellationToken)
    {
        var left = request with
        {
            ReadsPictures = false,
            OriginalSha256 = Convert.ToHexStringLower(SHA256.HashData(document.Original.Span)),
            Scans = ScanPage.LeftOf(refused.ScanNeeds),
        };
        return AskOnceAsync(left, SentAbout(left, parts, document.Current), onProgress, cancellationToken);
    }

    // What was made of the original stands behind it where it is verified, and in its place elsewhere.
    private static IReadOnlyList<ReadOnlyMemory<byte>> SentAbout(
        EngineRequest request, IReadOnlyList<ReadOnlyMemory<byte>> parts, ReadOnlyMemory<byte> current) =>
        request.Task != EngineTask.Verify ? [current, .. parts.Skip(1)]
        : request.OriginalSha256 is null ? parts
        : [.. parts, current];

    private static MediaType? SourceOf(EngineRequest request) =>
        request.Task != EngineTask.Verify ? request.MediaType : request.HasOriginal ? request.OriginalType : null;

    // The document keeps the identity of the file that was handed in; what was made of it never leaves.
    private async Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts)> AskConvertedAsync(
        EngineRequest request,
        IReadOnlyList<ReadOnlyMemory<byte>> parts,
        MediaType source,
        Action<EngineProgress> onProgress,
        CancellationToken cancellationToken)
    {
        var isVerification = request.Task == EngineTask.Verify;
        var original = isVerification ? parts[2] : parts[0];
        if (conversion is null)
        {
            return (EngineAnswer.Refused(RefusalReason.UnsupportedType), []);
        }

        var (document, refusal) = await conversion.ConvertAsync(source, original, cancellationToken);
        if (document is null)
        {
            return (EngineAnswer.Refused(refusal!.Value), []);
        }

        var converted = request with
        {
            MediaType = isVerification ? request.MediaType : MediaType.Word,
            OriginalType = source,
            OriginalSha256 = Convert.ToHexStringLower(SHA256.HashData(original.Span)),
        };
        return await AskWithPicturesAsync(
            converted, isVerification ? [.. parts, document] : [document, .. parts.Skip(1)], onProgress, cancellationToken);
    }

    // A child that finds pictures in a document of an office program gives them out, and is asked again with what stands in them.
    private async Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts)> AskWithPicturesAsync(
        EngineRequest request,
        IReadOnlyList<ReadOnlyMemory<byte>> parts,
        Action<EngineProgress> onProgress,
        CancellationToken cancellationToken)
    {
        if (pictures?.CanRead != true || !MayHavePictures(request))
        {
            return await AskOnceAsync(request, parts, onProgress, cancellationToken);
        }

        var isVerification = request.Task == EngineTask.Verify;
        var document = !isVerification ? parts[0] : request.OriginalSha256 is not null ? parts[^1] : request.HasOriginal ? parts[2] : parts[0];
        var known = pictures.Find(document);
        var (answer, made) = await AskOnceAsync(request with { PictureReads = known }, parts, onProgress, cancellationToken);
        if (answer.PictureNeeds.Count == 0)
        {
            return (answer, made);
        }

        var (refusal, reads) = await pictures.ReadAsync(made[0], answer.PictureNeeds, cancellationToken);
        if (refusal is { } reason)
        {
            return (EngineAnswer.Refused(reason), []);
        }

        if (!isVerification)
        {
            pictures.Keep(document, reads);
        }

        return await AskOnceAsync(request with { PictureReads = [.. known, .. reads] }, parts, onProgress, cancellationToken);
    }

    private static bool MayHavePictures(EngineRequest request) =>
        OfficeFormats.ReadingType(request.OriginalType ?? request.MediaType) is MediaType.Word or MediaType.OpenText;

    private async Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts)> AskOnceAsync(
        EngineRequest request,
        IReadOnlyList<ReadOnlyMemory<byte>> parts,
        Action<EngineProgress> onProgress,
        CancellationToken cancellationToken)
    {
        var header = JsonSerializer.SerializeToUtf8Bytes(request, EngineJson.Default.EngineRequest);
        var child = await sandbox.RunAsync(new EngineMessage(header, parts), onProgress, cancellationToken);
        return child.Message is { } message
            ? (JsonSerializer.Deserialize(message.Header.Span, EngineJson.Default.EngineAnswer) ?? new EngineAnswer(), message.Parts)
            : (EngineAnswer.Refused(ChildRefusal.Of(child.End, RefusalReason.EngineDied)), []);
    }
}
