// A mark on each property accessor of the generated classes, for the speed of every program that uses them.
//
// When an object is created, Amazon.JSII.Runtime looks for overridden methods. Accessors are methods to it, and for every
// method without an attribute it walks the maps of all interfaces of the class, each time (ReflectionUtils.GetAttribute):
// most of the .NET time of a synthesis. An attribute of their own ends the search at once. The name is one that no
// JavaScript object has, so a C# subclass that overrides a property adds nothing but an unused function there.

const property = /^\s+\[JsiiProperty\(name: "([^"]+)"/;
const accessor = /^(\s+)(get|set)(?= =>|$)/;

/** @param source a generated file; one of a class that jsii creates, or it comes back as it is. */
export function markAccessors(source) {
  if (!source.includes('(ByRefValue reference)')) {
    return source;
  }
  let name;
  return source.split('\n').map((line) => {
    name = property.exec(line)?.[1] ?? name;
    return line.replace(accessor, `$1[JsiiMethod("$$$2_${name}")] $2`);
  }).join('\n');
}
