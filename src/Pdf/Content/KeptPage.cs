using Clona.Pdf.Annotations;
using Clona.Pdf.OldRedactions;

namespace Clona.Pdf.Content;

/// <summary>What reading a page found out and rewriting it needs again.</summary>
/// <param name="Content">What executing it showed.</param>
/// <param name="Annotations">Its annotations.</param>
/// <param name="OldRedactions">What an earlier editor hid on it.</param>
internal sealed record KeptPage(ExecutedPage Content, PageAnnotations Annotations, IReadOnlyList<OldRedaction> OldRedactions);
