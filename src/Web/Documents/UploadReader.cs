using System.Text;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Texts;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Clona.Web.Documents;

/// <summary>Reads an upload part by part: never more than one file in memory, nothing of it on the disk.</summary>
/// <remarks>The framework's own form reader would keep large files unencrypted in a temporary folder.</remarks>
public sealed class UploadReader
{
    private const int BufferSize = 64 << 10;
    private readonly MultipartReader? parts;
    private long total;
    private bool isOver;

    private UploadReader(MultipartReader? parts) => this.parts = parts;

    /// <summary>Begins to read the body of <paramref name="request"/>.</summary>
    public static UploadReader Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = UploadLimits.MostBytes;
        }

        var isMultipart = MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase);
        var boundary = isMultipart ? HeaderUtilities.RemoveQuotes(type!.Boundary).Value : null;
        return new UploadReader(
            string.IsNullOrEmpty(boundary) || boundary.Length > 128 ? null : new MultipartReader(boundary, request.Body, BufferSize));
    }

    /// <summary>The next part; null at the end. After a part that is broken off or a batch too big nothing follows.</summary>
    public async Task<UploadPart?> NextAsync(CancellationToken cancellationToken)
    {
        try
        {
            return parts is not null && !isOver && await parts.ReadNextSectionAsync(cancellationToken) is { } section
                ? await ReadAsync(section, cancellationToken)
                : null;
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return End(UploadRefusal.BatchTooBig);
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            return End(UploadRefusal.BrokenOff);
        }
    }

    private UploadPart End(UploadRefusal refusal)
    {
        isOver = true;
        return new UploadPart(string.Empty, null, null, default, refusal);
    }

    private async Task<UploadPart> ReadAsync(MultipartSection section, CancellationToken cancellationToken)
    {
        if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var header))
        {
            return End(UploadRefusal.BrokenOff);
        }

        var field = HeaderUtilities.RemoveQuotes(header.Name).Value ?? string.Empty;
        var isFile = header.FileName.HasValue || header.FileNameStar.HasValue;
        var most = isFile ? InputLimits.MostBytes : UploadLimits.LongestField;
        var (content, isWhole) = await ReadAsync(section.Body, most, cancellationToken);
        if (!isFile)
        {
            return new UploadPart(field, isWhole ? Encoding.UTF8.GetString(content.Span) : string.Empty, null, default);
        }

        var name = NameOf(HeaderUtilities.RemoveQuotes(header.FileNameStar.HasValue ? header.FileNameStar : header.FileName).Value);
        return new UploadPart(field, null, name, content, isWhole ? JudgeFile(name, content) : UploadRefusal.TooBig);
    }

    private async Task<(ReadOnlyMemory<byte> Content, bool IsWhole)> ReadAsync(
        Stream body, long most, CancellationToken cancellationToken)
    {
        var content = new MemoryStream();
        var buffer = new byte[BufferSize];
        var isWhole = true;
        int read;
        while ((read = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            total += read;
            if (total > UploadLimits.MostBytes)
            {
                throw new BadHttpRequestException(string.Empty, StatusCodes.Status413PayloadTooLarge);
            }

            // The rest of a file that is too big is read and forgotten: a browser shows an answer only after its last byte.
            isWhole &= content.Length + read <= most;
            if (isWhole)
            {
                content.Write(buffer, 0, read);
            }
        }

        return (isWhole ? content.GetBuffer().AsMemory(0, (int)content.Length) : default, isWhole);
    }

    /// <summary>What is wrong with a whole file by its first look; null where nothing is.</summary>
    public static UploadRefusal? JudgeFile(string name, ReadOnlyMemory<byte> content)
    {
        var intake = FileIntake.Judge(new InputFile(name, content, FileSniffer.Sniff(content.Span)), takesArchives: true);
        return intake.Refusal switch
        {
            null => null,
            RefusalReason.EmptyFile => UploadRefusal.Empty,
            RefusalReason.TooLarge => UploadRefusal.TooBig,
            RefusalReason.NotAPdf => UploadRefusal.NotAPdf,
            RefusalReason.NeedsPassword => UploadRefusal.Locked,
            RefusalReason.Damaged => UploadRefusal.Damaged,
            _ => UploadRefusal.WrongType,
        };
    }

    // Some browsers send folders; whatever a name holds, it is shown and stored encrypted, never used as a path.
    private static string NameOf(string? sent)
    {
        var name = (sent ?? string.Empty).Replace('\\', '/');
        name = new string([.. name[(name.LastIndexOf('/') + 1)..].Where(letter => !char.IsControl(letter))]).Trim();
        return name.Length <= UploadLimits.LongestName ? name : name[^UploadLimits.LongestName..];
    }
}
