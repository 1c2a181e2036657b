using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Traffic;

/// <summary>Proxy replaced.</summary>
internal sealed class ProxyReplaced() : ReviewRule("T04", Severity.Warn, "Proxy replaced", "The forwarding rule is pointed at another proxy; open connections are reset.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.HttpsProxy, KnownTypes.HttpProxy];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from proxy in context.Of(Types)
        where proxy.Action.IsReplace()
        let fields = Words.List(proxy.ReplacePaths.Where(static path => path is not "name"))
        select Found(
            context,
            proxy,
            Severity.Warn,
            $"The proxy {Name(proxy)} is replaced{(fields.Length == 0 ? "" : $" because of {fields}")}",
            proxy.Action == PlanAction.DeleteThenCreate ? "The old proxy is in use by its forwarding rule: deleting it first fails." : "The forwarding rule moves to the new proxy in place: the address stays, open connections are reset for a moment.",
            "Do it at a quiet time, with create_before_destroy and a name that changes with the field.");
}
