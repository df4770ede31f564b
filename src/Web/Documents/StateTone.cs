using Clona.Pipeline.Workflow;

namespace Clona.Web.Documents;

/// <summary>The style of a state's label; the words say the same.</summary>
public static class StateTone
{
    /// <summary>Class of the style sheet.</summary>
    public static string Of(DocumentState state) => state switch
    {
        DocumentState.Released => "good",
        DocumentState.InReview or DocumentState.AwaitingApproval or DocumentState.AwaitingRelease => "wait",
        DocumentState.Refused or DocumentState.Failed or DocumentState.Quarantined or DocumentState.Withdrawn => "bad",
        DocumentState.Received or DocumentState.Reading or DocumentState.Detecting or DocumentState.Removing
            or DocumentState.Verifying or DocumentState.Erased => "calm",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
