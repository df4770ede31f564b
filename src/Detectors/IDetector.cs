using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors;

/// <summary>Finds one kind of personal datum.</summary>
/// <remarks>Stateless and safe for use by several threads. Never throws on any text.</remarks>
public interface IDetector
{
    /// <summary>Name and version.</summary>
    DetectorId Id { get; }

    /// <summary>Adds every candidate in <paramref name="text"/> to <paramref name="sink"/>.</summary>
    /// <returns>
    /// Offset in the view up to which the scanner's own cursor has really read without a gap; less than its length is a
    /// defect, and the document is refused.
    /// </returns>
    int Detect(DetectionText text, ICollection<Candidate> sink);
}
