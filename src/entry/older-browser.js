/*
 * Shows the page's words for browsers that are too old for the product. Written so that these understand it: the product
 * itself is not read by them at all, and the page would stay blank. Its limits stand in browsers.js.
 */
(function () {
  var isShown = false;

  function show() {
    var words = document.getElementById('older-browser');
    if (isShown || !words) return;
    isShown = true;
    words.style.display = 'block';
  }

  function canReadTheProduct() {
    try {
      new RegExp('(?<=a)b');
      return typeof structuredClone === 'function' && typeof Array.prototype.findLast === 'function';
    } catch (error) {
      return false;
    }
  }

  function look() {
    if (!canReadTheProduct()) show();
  }

  // A page in a script's place, as a proxy puts it there to ask who one is, says nothing of the browser.
  function isPage(message) {
    return /Unexpected token '?<|expected expression, got '<'/.test(message);
  }

  // A script that the browser cannot read is told of here and nowhere else.
  window.addEventListener('error', function (event) {
    var root = document.getElementById('root');
    if (!(event.error instanceof SyntaxError) || isPage(event.message)) return;
    if (root && !root.hasChildNodes()) show();
  });
  document.addEventListener('DOMContentLoaded', look);
})();
