using Constructs;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Loading;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf;

/// <summary>Checks a stack's options before the construct tree is touched.</summary>
internal static class StackRules
{
    public static Construct Checked(Construct scope, string id, InferenceStackOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var bag = new DiagnosticBag();
        LabelRules.Check(bag, options.DefaultLabels);
        ValueList<Diagnostic> diagnostics =
        [
            .. AppRules.Check(new(options.Project, id, options.Terraform.RequiredVersion, options.Terraform.Backend, ServiceIds: null, Quota: null)),
            .. bag.ToSortedList(),
        ];
        return diagnostics.Count == 0 ? scope : throw new InferenceOptionsException(diagnostics);
    }
}
