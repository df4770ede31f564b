using Clona.Speed.Documents;

namespace Clona.Accuracy.Tests.Speed;

/// <summary>A test of the printed long document; skipped where a program for it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LongPdfFactAttribute : FactAttribute
{
    public LongPdfFactAttribute() => Skip = Array.Find(["soffice", "pdftotext", "mutool", "qpdf"], name => Programs.Find(name) is null) is { } missing
        ? missing + " is not installed."
        : null;
}
